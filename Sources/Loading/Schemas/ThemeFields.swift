// The fields of a theme's `theme.yaml`.
import Diagnostics
import Model
import Notation

extension Format where Value == ThemeCard {
  /// `{base, description}`.
  static var themeCard: Format<ThemeCard> {
    let base = Field(
      "base", .identifier,
      about: about("giao diện nền, có những gì giao diện này không có", "the theme that has what this one lacks"))
    let description = Field(
      "description", .text(atMost: 300), about: about("giao diện này để làm gì", "what this theme is for"))
    return .record([base, description]) { reader, findings in
      ThemeCard(base: reader.read(base, &findings), description: reader.read(description, &findings)?.value)
    }
  }
}
