// The smallest site: two units, three people, two stories, one decision, one sheet.

extension SampleSite {
  /// Nothing is wrong in it on any day of 2022.
  package static let smallest = SampleSite([
    "site.yaml": """
    title: Gương
    agency: Sở Ngoại vụ
    theme: guong
    privacy: {consent: required}
    menu: [gioi-thieu]
    """,
    "campaigns/pt-2022.yaml": """
    id: pt-2022
    name: Phong trào thi đua
    window: {from: 2022-02-01, to: 2022-12-31}
    gapDays: 366
    criteria:
      - id: C1
        name: Kỷ cương
        text: Giữ kỷ cương.
        items:
          - {id: C1.1, name: Đúng giờ, text: Đến đúng giờ.}
          - {id: C1.2, name: Đeo thẻ, text: Đeo thẻ.}
    values:
      - group: Phẩm chất
        words:
          - {id: tan-tuy, name: tận tụy}
          - {id: guong-mau, name: gương mẫu}
    fields:
      - {id: lanh-su, name: Lãnh sự}
    toward:
      - {id: nhan-dan, name: Nhân dân}
    """,
    "organisation.yaml": """
    units:
      - {id: van-phong, name: Văn phòng, from: 2016-01-01, heads: [{person: le-van-an, from: 2020-01-01}]}
      - {id: thanh-tra, name: Thanh tra, from: 2016-01-01}
    people:
      - id: tran-thi-bich
        name: Trần Thị Bích
        memberships: [{unit: van-phong, position: Chuyên viên, from: 2020-01-01}]
      - id: le-van-an
        name: Lê Văn An
        memberships: [{unit: van-phong, position: Chánh Văn phòng, from: 2020-01-01}]
      - id: do-van-cuong
        name: Đỗ Văn Cường
        memberships: [{unit: thanh-tra, position: Thanh tra viên, from: 2020-01-01}]
    """,
    "consents.yaml": """
    - {id: dy-bich, person: tran-thi-bich, scope: public, from: 2022-01-01, until: 2022-12-31}
    - {id: dy-an, person: le-van-an, scope: public, from: 2021-01-01}
    """,
    "decisions/qd-01.yaml": """
    id: qd-01
    number: 01/QĐ-SNgV
    title: Biểu dương
    type: award
    date: 2022-06-01
    campaign: pt-2022
    awards:
      - {id: bd-01, form: Biểu dương, level: co-so, to: {person: tran-thi-bich}, story: viec-tot, reason: Giúp dân.}
    signer: le-van-an
    """,
    "pages/gioi-thieu.md": """
    ---
    title: Giới thiệu
    ---
    Trang mẫu.
    """,
    "stories/2022/viec-tot.md": story(),
    "stories/2022/phieu-mot-trang/index.md": story([
      "title": "Phiếu một trang", "kind": "practice", "people": "[le-van-an]", "consent": "[dy-an]",
    ]),
    "scores/pt-2022/rubric.json": """
    {
      "id": "pt-2022", "effective": ["2022-02-01", "2022-12-31"], "scale": "10", "decimals": 2,
      "criteria": [{"id": "C1", "max": "10", "items": [
        {"id": "C1.1", "max": "6", "mode": "award"},
        {"id": "C1.2", "max": "4", "mode": "deduct", "rules": [{"id": "no-card", "points": "0.5"}]}]}],
      "bands": [{"id": "dat", "min": "0"}]
    }
    """,
    "scores/pt-2022/2022-03/van-phong.json": """
    {
      "rubric": "pt-2022", "period": "2022-03",
      "sheets": [
        {"person": "tran-thi-bich", "unit": "van-phong", "self": {"C1.1": "5.5"}, "final": {"C1.1": "5.25"},
         "deductions": [{"item": "C1.2", "rule": "no-card", "date": "2022-03-07", "reason": "Quên thẻ", "evidence": "Sổ trực"}],
         "signoff": [{"role": "self", "at": "2022-04-01"}, {"role": "head", "by": "le-van-an", "at": "2022-04-02"}]}
      ]
    }
    """,
  ])
}

/// What a story of the longer kinds has to tell, for those who want to do the same.
package let tellingBody = """
  ## Việc đã làm

  Chị ở lại giúp dân.

  ## Kết quả

  Ai cũng được việc.

  ## Cách làm lại

  1. Ở lại.
  """

/// A good story's file. Fields are changed or added in order of their keys; one that becomes empty is left out. The body
/// is as long as the kind asks for.
package func story(_ changes: [String: String] = [:], body: String? = nil) -> String {
  var fields: [(key: String, value: String)] = [
    ("title", "Ở lại một buổi trưa"), ("kind", "deed"), ("date", "2022-05-10"), ("criteria", "[C1.1]"),
    ("people", "[tran-thi-bich]"), ("units", "[van-phong]"), ("consent", "[dy-bich]"),
  ]
  for (key, value) in changes.sorted(by: { $0.key < $1.key }) {
    if let index = fields.firstIndex(where: { $0.key == key }) {
      fields[index].value = value
    } else {
      fields.append((key, value))
    }
  }
  let lines = fields.filter { !$0.value.isEmpty }.map { "\($0.key): \($0.value)" }
  let kind = changes["kind"]?.replacing("👉", with: "") ?? "deed"
  let body =
    body ?? (["person", "collective", "initiative", "practice"].contains(kind) ? tellingBody : "Chị ở lại giúp dân.")
  return "---\n" + lines.joined(separator: "\n") + "\n---\n" + body + "\n"
}
