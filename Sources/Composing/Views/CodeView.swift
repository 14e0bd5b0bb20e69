// An address as a QR code, for what is read on paper or from across a room.
import Diagnostics
import QRCode
import Template

/// A QR code. It is drawn only when its page is: ten thousand codes that nobody prints anew cost nothing.
struct CodeView: View {
  let size: Int
  /// Of the page's codes, after its bodies.
  let slot: Int
  let text: String

  /// - Returns: nil when there is nothing to say, or too much for a code.
  init?(_ text: String?, slot: Int) {
    guard let text, let size = Symbol.drawingSize(of: text.utf8.count) else { return nil }
    self.text = text
    self.size = size
    self.slot = slot
  }

  static let name = "code"
  static let fields: [ViewField<CodeView>] = [
    .text("size", .init("mỗi cạnh bao nhiêu ô, kể cả lề trắng", "modules of a side, with the quiet zone")) {
      String($0.size)
    },
    .html("modules", .init("các ô, là một phần tử path của SVG", "the modules, one path element of SVG")) {
      .slot($0.slot)
    },
    .text("text", .init("điều mã nói, là một địa chỉ", "what it says: an address")) { $0.text },
  ]
}
