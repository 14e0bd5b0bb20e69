// Tests of slugs.

import Testing

@testable import Vietnamese

@Test(
  "a title becomes an address",
  arguments: [
    ("Chỉ thị 05 – CT/TW", "chi-thi-05-ct-tw"), ("Đổi mới, sáng tạo!", "doi-moi-sang-tao"), ("  --  ", ""), ("", ""),
    ("“Một cửa” điện tử (2022)", "mot-cua-dien-tu-2022"), ("Dũng", "dung"), ("Дом", ""), ("Дом 5", "5"),
    ("K'Brôi", "k-broi"),
    ("to\u{302}\u{309} ho\u{31B}\u{323}p", "to-hop"), ("ÐỨC", "duc"), ("a\r\nb\u{A0}c", "a-b-c"),
    ("../etc/passwd\0", "etc-passwd"),
  ])
func slugs(_ title: String, _ expected: String) {
  #expect(slug(title) == expected)
  #expect(slug(slug(title)) == expected)
}

@Test("a slug is cut before a hyphen, at 80 bytes at most")
func longSlugs() {
  let ten = "muoi-chu-x"
  let full = (0..<7).map { _ in ten }.joined(separator: "-")  // 76 bytes
  #expect(slug(full + "-abc") == full + "-abc")
  #expect(slug(full + "-abc-d") == full + "-abc")
  #expect(slug(full + "-abcd") == full)
  #expect(slug(String(repeating: "x", count: 100)) == String(repeating: "x", count: 80))
}
