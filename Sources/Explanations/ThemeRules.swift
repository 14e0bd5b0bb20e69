// Rules about what a theme builds on, for theme makers.
import Diagnostics

let themeExplanations: [Explanation] = [
  Explanation(
    "unknown-base", .init("Không có giao diện nền ấy", "No such theme to build on"),
    why: .init(
      "'base' trong theme.yaml là tên một thư mục nằm cạnh giao diện này; mẫu, từ ngữ, tệp nào ở đây không có thì lấy "
        + "ở đó.",
      "'base' in theme.yaml is a folder beside this theme; templates, words and files that this theme lacks are taken "
        + "from there."),
    .init(
      theme: "theme.yaml", wrong: .text("base: goc"), right: .text("base: nen"),
      beside: [.init("themes/nen/words.yaml", .text("hello: Chào"))])),
  Explanation(
    "base-cycle", .init("Giao diện lấy chính nó làm nền", "A theme that is its own base"),
    why: .init(
      "Đi từ giao diện này sang nền, rồi nền của nền, phải có chỗ dừng.",
      "From a theme to its base, and on to the base of that, there has to be an end."),
    .init(
      theme: "theme.yaml", wrong: .text("base: guong"), right: .text("base: nen"),
      beside: [.init("themes/nen/words.yaml", .text("hello: Chào"))])),
  Explanation(
    "base-depth", .init("Quá nhiều giao diện nền nối nhau", "Too many bases one below another"),
    why: .init(
      "Tối đa bốn giao diện nền nối nhau: nhiều hơn thì không ai biết một mẫu đến từ đâu.",
      "Four bases at most: with more, nobody can say where a template comes from."),
    .init(
      theme: "theme.yaml", wrong: .text("base: lop-1"), right: .text("base: lop-2"),
      beside: (1...4).map { .init("themes/lop-\($0)/theme.yaml", .text("base: lop-\($0 + 1)")) }
        + [.init("themes/lop-5/words.yaml", .text("hello: Chào"))])),
]
