// Pairs of words at which a text is looked at more closely: what may be personal, and what may be a claim.

/// What a pair of words may begin or end.
enum Cue: Sendable {
  /// The two words alone are the mention.
  case health, belief, superlative
  /// The word before belongs to the claim: `xuất` of `xuất sắc nhất`.
  case longSuperlative
  /// `đầu tiên`: a claim where it goes on with `của`, `trong` …
  case first
  /// `sinh ngày`: a day follows.
  case birth
  /// `dân tộc`: the name of one follows.
  case ethnicity
  /// `trú tại`, `số nhà`: a number or a place follows.
  case home
  /// `hộ chiếu`: a letter and seven digits follow.
  case passport
  /// `kết nạp`: the Party follows.
  case party
  /// `giảm từ`: a figure follows.
  case figure
}

/// Both placements of a tone and both spellings of i are listed where they are met.
let cues: WordTable<Cue> = {
  let lists: [(Cue, String)] = [
    (
      .health,
      """
      mắc bệnh, ung thư, chạy thận, trầm cảm, nhiễm hiv, bệnh nền, bệnh án, nan y, đột quỵ, đột quị, suy thận,
      hiếm muộn, xạ trị, hóa trị, hoá trị, sảy thai, viêm gan, tâm thần, bạo bệnh, trọng bệnh
      """
    ),
    (.belief, "thẻ đảng, tuổi đảng, nhập đảng, tín đồ, theo đạo, giáo dân"),
    (
      .superlative,
      """
      tốt nhất, giỏi nhất, nhanh nhất, cao nhất, lớn nhất, hay nhất, đẹp nhất, mạnh nhất, sạch nhất, duy nhất, số một,
      hàng đầu, kỷ lục, kỉ lục, nhất tỉnh, nhất sở, nhất ngành, nhất nước, nhất khối
      """
    ),
    (.longSuperlative, "sắc nhất, quả nhất, biểu nhất, mẫu nhất, tiến nhất, từng có"),
    (.first, "đầu tiên"),
    (.birth, "sinh ngày, ngày sinh"),
    (.ethnicity, "dân tộc"),
    (.home, "trú tại, số nhà, nhà số, nhà riêng"),
    (.passport, "hộ chiếu"),
    (.party, "kết nạp"),
    (
      .figure,
      """
      giảm từ, giảm còn, giảm xuống, giảm được, giảm hơn, giảm gần, giảm khoảng, tăng từ, tăng lên, tăng được, tăng hơn,
      tăng gần, tăng khoảng, rút ngắn, rút từ, tiết kiệm, gấp đôi, gấp ba
      """
    ),
  ]
  return WordTable(
    lists.flatMap { cue, list in
      list.split(whereSeparator: { ",\n".contains($0) }).flatMap { pair in
        let words = pair.split(separator: " ")
        precondition(words.count == 2, "a cue is two words")
        return WordHash.spellings(words[0]).flatMap { one in
          WordHash.spellings(words[1]).map { (WordHash.pair(one, $0), cue) }
        }
      }
    })
}()

/// Words behind `đầu tiên` that make it a claim.
let claimsOfPriority = WordTable(words: "của trong ở tại toàn cả trên")

/// Words before a person's name that are no part of it.
let formsOfAddress = WordTable(words: "ông bà anh chị cô chú bác cụ em chí")

/// Words before a name that make it a street's, a school's, a place's.
let wordsOfPlaces = WordTable(
  words:
    "đường phố trường cầu xã phường huyện quận tỉnh thôn ấp chợ giải quỹ hẻm ngõ tượng viện bổng vườn đèo hồ thpt thcs")

/// First words of runs of two that are an office's name, not a person's.
let wordsOfOffices = WordTable(
  words: "phòng sở ban bộ cục vụ ủy uỷ hội đảng quốc chính thủ chánh phó phiếu quyết nghị thông chỉ kế việt bình")
