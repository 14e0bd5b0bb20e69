// Bytes made smaller as gzip (RFC 1952), for servers that hand out files compressed beforehand.
import CZlib

/// The version of zlib, such as `1.2.13`.
package func gzipVersion() -> String { unsafe String(cString: zlibVersion()) }

/// The bytes as one gzip member, as small as zlib makes them. Equal bytes give equal results with one version of zlib:
/// neither a time nor a name nor a system is written. Up to 4 GiB.
package func gzipped(_ bytes: [UInt8]) -> [UInt8] {
  var stream = unsafe z_stream()
  let size = unsafe Int32(MemoryLayout<z_stream>.size)
  let begun = unsafe deflateInit2_(
    &stream, Z_BEST_COMPRESSION, Z_DEFLATED, gzipWindow, memoryLevel, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
  precondition(begun == Z_OK, "zlib has the memory that it needs")
  defer { unsafe deflateEnd(&stream) }

  let room = unsafe Int(deflateBound(&stream, UInt(bytes.count)))
  var input = bytes
  var result = unsafe [UInt8](unsafeUninitializedCapacity: room) { output, filled in
    unsafe input.withUnsafeMutableBufferPointer { input in
      unsafe stream.next_in = input.baseAddress
      unsafe stream.avail_in = UInt32(input.count)
      unsafe stream.next_out = output.baseAddress
      unsafe stream.avail_out = UInt32(output.count)
      let ended = unsafe deflate(&stream, Z_FINISH)
      precondition(ended == Z_STREAM_END, "deflateBound is large enough")
      filled = unsafe output.count - Int(stream.avail_out)
    }
  }
  result[systemByte] = unknownSystem
  return result
}

/// The largest window, 2 to the 15, and 16 for the form of gzip.
private let gzipWindow: Int32 = 15 + 16
/// The most memory, for the best result.
private let memoryLevel: Int32 = 9
/// Where the header names the system that compressed, and the value for none.
private let systemByte = 9
private let unknownSystem: UInt8 = 255
