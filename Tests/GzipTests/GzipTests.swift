// What was compressed is what comes out again, and equal bytes are compressed equally.
import CZlib
import Gzip
import Testing

/// The bytes of a gzip member; nil when zlib refuses it or anything follows it.
private func gunzipped(_ bytes: [UInt8], atMost limit: Int) -> [UInt8]? {
  var stream = unsafe z_stream()
  let begun = unsafe inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
  guard begun == Z_OK else { return nil }
  defer { unsafe inflateEnd(&stream) }
  var input = bytes
  var isWhole = false
  let result = unsafe [UInt8](unsafeUninitializedCapacity: limit + 1) { output, filled in
    unsafe input.withUnsafeMutableBufferPointer { input in
      unsafe stream.next_in = input.baseAddress
      unsafe stream.avail_in = UInt32(input.count)
      unsafe stream.next_out = output.baseAddress
      unsafe stream.avail_out = UInt32(output.count)
      let ended = unsafe inflate(&stream, Z_FINISH)
      isWhole = unsafe ended == Z_STREAM_END && stream.avail_in == 0
      filled = unsafe output.count - Int(stream.avail_out)
    }
  }
  return isWhole ? result : nil
}

/// Bytes without a pattern, the same in every run.
private func noise(_ count: Int) -> [UInt8] {
  var state: UInt64 = 88_172_645_463_325_252
  return (0..<count).map { _ in
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return UInt8(truncatingIfNeeded: state)
  }
}

/// By name: the log of a run would print each whole.
private let texts: [String: [UInt8]] = [
  "nothing": [], "NUL": [0], "words": Array("Gương tốt, việc tốt".utf8),
  "one letter": Array(repeating: 65, count: 1_000_000), "a byte": noise(1), "noise": noise(300_000),
  "stairs": (0..<100_000).map { UInt8(truncatingIfNeeded: $0 / 7) },
]

@Test("bytes come back as they were", arguments: texts.keys.sorted())
func comesBack(name: String) throws {
  let bytes = try #require(texts[name])
  #expect(gunzipped(gzipped(bytes), atMost: bytes.count) == bytes)
}

@Test("a page becomes smaller, noise hardly larger")
func becomesSmaller() {
  let page = Array(String(repeating: "<p>Mở cửa sớm để dân khỏi chờ.</p>\n", count: 400).utf8)
  #expect(gzipped(page).count < page.count / 20)
  #expect(gzipped(noise(100_000)).count < 100_100)
}

@Test("the header names neither time nor file nor system")
func namesNothing() {
  let page = Array("a page".utf8)
  #expect(Array(gzipped(page).prefix(10)) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 255])
  #expect(gzipped(page) == gzipped(page))
}

@Test("a member that was cut or changed does not come back as if it were whole")
func noticesDamage() {
  let page = Array(String(repeating: "việc tốt ", count: 30).utf8)
  let whole = gzipped(page)
  for index in whole.indices {
    #expect(gunzipped(Array(whole[..<index]), atMost: page.count) == nil)
  }
  var changed = whole
  changed[whole.count - 6] ^= 1
  #expect(gunzipped(changed, atMost: page.count) == nil)
}
