// Short forms for the declarations of fields: what a field is for in both languages, and formats that files share.
import Diagnostics
import Exact
import Model
import Notation

/// A field's purpose in Vietnamese and English.
func about(_ vi: String, _ en: String) -> Bilingual { Bilingual(vi: vi, en: en) }

extension Format {
  /// An identifier of a `Subject`.
  static func id<Subject>(of subject: Subject.Type) -> Format<ID<Subject>> where Value == ID<Subject> {
    Format<String>.identifier.map { ID<Subject>($0) }
  }
}

extension Format {
  /// A value made of another and of where that one stands.
  static func placed<Inner>(
    _ inner: Format<Inner>, _ make: @escaping @Sendable (Placed<Inner>) -> Value
  ) -> Format<Value> {
    Format(inner.description) { node, findings in
      inner.read(node, &findings).map { make(Placed($0, at: node.spot)) }
    }
  }
}

extension Format where Value == String {
  /// The id of a criterion or of one of its items: `C2`, `C2.1`.
  static var criterionID: Format<String> {
    Format<String>.text(atMost: 8).following(#"^C[0-9]+(\.[0-9]+)?$"#).check("criterion-id") { text in
      let bytes = Array(text.utf8)
      let parts = bytes.dropFirst().split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      let digits = parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }
      guard bytes.first == UInt8(ascii: "C"), (1...2).contains(parts.count), digits else {
        return Bilingual(
          vi: "Mã tiêu chí có dạng C2 hoặc C2.1, không phải '\(text)'",
          en: "a criterion is written C2 or C2.1, not '\(text)'")
      }
      return nil
    }
  }
}
