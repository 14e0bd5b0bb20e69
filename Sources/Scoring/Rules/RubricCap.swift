// Rule `rubric-cap`: a rubric caps its highest band, once, by a share between 0 and 1.
import Diagnostics
import Exact
import Model

func rubricCap(_ rubric: Rubric) -> [Diagnostic] {
  rubric.caps.enumerated().flatMap { index, cap in
    [
      cappedBand(cap, in: rubric), share(cap, in: rubric),
      index == 0
        ? nil
        : mistake(
          "rubric-cap", at: rubric.place(cap.band.spot), vi: "Mỗi bộ tiêu chí chỉ được có một giới hạn tỷ lệ",
          en: "caps must hold at most one"),
    ].compactMap { $0 }
  }
}

private func cappedBand(_ cap: Cap, in rubric: Rubric) -> Diagnostic? {
  guard let best = rubric.bands.first?.id, cap.band.value != best else { return nil }
  let id = cap.band.value.text
  let isKnown = rubric.bands.contains { $0.id == cap.band.value }
  return mistake(
    "rubric-cap", at: rubric.place(cap.band.spot),
    vi: "Giới hạn tỷ lệ chỉ áp dụng cho mức cao nhất '\(best.text)', không phải '\(id)'",
    en: "capped band must be the highest, '\(best.text)', not '\(id)'",
    hint: isKnown ? nil : didYouMean(id, among: rubric.bands.map(\.id.text)))
}

private func share(_ cap: Cap, in rubric: Rubric) -> Diagnostic? {
  guard cap.ratio < .zero || cap.ratio > Fixed(unscaled: 1) else { return nil }
  return mistake(
    "rubric-cap", at: rubric.place(cap.band.spot),
    vi: "Tỷ lệ phải từ 0 đến 1, không phải '\(cap.ratio.text)'", en: "ratio must be 0 to 1, not '\(cap.ratio.text)'",
    hint: Bilingual(vi: "20 phần trăm viết là \"0.20\"", en: "20 per cent is written \"0.20\""))
}
