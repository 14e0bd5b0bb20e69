// Pictures for examples: as much of a PNG as says that it is one, and how large.
import Diagnostics

/// The folder where the practice's pictures stand.
let pictures = "stories/2022/phieu-mot-trang/"

/// A picture with nothing wrong.
let picture = Example.Part(
  "content/" + pictures + "quay-tiep-dan.png",
  .told(.init("một tấm ảnh", "a picture"), head: png(width: 1200, height: 800)))

/// The head of a PNG: its signature and its first chunk, of a picture with colours in eight bits.
func png(width: UInt32, height: UInt32) -> [UInt8] {
  let size = [width, height].flatMap { number in [24, 16, 8, 0].map { UInt8(number >> $0 & 0xFF) } }
  return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + size + [
    8, 2, 0, 0, 0, 0, 0, 0, 0,
  ]
}
