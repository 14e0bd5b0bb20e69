// Bytes for a socket that does not wait: what the preview answers with.
import Glibc

extension Disk {
  /// Hands bytes to a connected socket, which takes some or all; nil when it takes none at the moment. `path` is what
  /// errors name. A closed connection is an error and no signal.
  package static func send(
    _ bytes: ArraySlice<UInt8>, to socket: Int32, path: String
  ) throws(FileError) -> Int? {
    do throws(FileError) {
      return try retry(.write, path) {
        unsafe bytes.withUnsafeBytes { unsafe Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      }
    } catch  where error.code == EAGAIN || error.code == EWOULDBLOCK {
      return nil
    }
  }

  /// Says that nothing more will be sent; what arrives is still taken.
  package static func endSending(to socket: Int32) {
    _ = shutdown(socket, Int32(SHUT_WR))
  }
}
