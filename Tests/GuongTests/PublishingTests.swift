// What a second build changes: nothing that did not change, and never what is not ours.
import Files
import Testing

@Suite("builds one after another")
struct PublishingTests {
  @Test("a second build changes nothing: every file keeps its number and its time")
  func secondBuild() throws {
    try Desk.with { desk in
      #expect(try desk.guong("build", "--as-of", "2022-12-31").code == 0)
      let before = try desk.identities("site")
      let again = try desk.guong("build", "--as-of", "2022-12-31")
      #expect(
        again.said.hasPrefix("Đã dựng \(Desk.files) tệp: 0 mới hoặc đổi, \(Desk.files) giữ nguyên, 0 gỡ bỏ;"),
        "\(again.said)")
      #expect(try desk.identities("site") == before)
    }
  }

  @Test("a story that is taken out takes its page with it, and only that")
  func removal() throws {
    try Desk.with { desk in
      let news = "---\ntitle: Tin riêng\nkind: news\ndate: 2022-02-14\n---\nXong.\n"
      try desk.write("content/stories/2022/rieng.md", news)
      #expect(try desk.guong("build", "--as-of", "2022-12-31").code == 0)
      let before = Set(try desk.snapshot("site").keys)
      try Disk.remove(desk.path("content/stories/2022/rieng.md"))
      let run = try desk.guong("build", "--as-of", "2022-12-31")
      #expect(run.said.contains("2 gỡ bỏ"), "\(run.said)")
      let after = Set(try desk.snapshot("site").keys)
      let gone = ["tin/rieng/", "tin/rieng/ap-phich.html", "tin/rieng/index.html"]
      #expect(before.subtracting(after) == Set(gone) && after.isSubset(of: before))
    }
  }

  @Test("a page edited by hand is not written over: the build ends with 2 and says whose it is")
  func editedByHand() throws {
    try Desk.with { desk in
      #expect(try desk.guong("build").code == 0)
      try desk.write("site/index.html", "sửa tay\n")
      let before = try desk.snapshot("site")
      let run = try desk.guong("build")
      #expect(run.code == 2 && run.said.hasPrefix("site/index.html: lỗi: tệp này đã được sửa bằng tay"), "\(run.said)")
      #expect(try desk.snapshot("site") == before)
    }
  }

  @Test("a file that a person put into the site stays")
  func foreignFile() throws {
    try Desk.with { desk in
      #expect(try desk.guong("build").code == 0)
      try desk.write("site/cua-toi.txt", "của tôi\n")
      try Disk.remove(desk.path("content/stories/2022/nhat-giay.md"))
      #expect(try desk.guong("build").code == 0)
      #expect(try desk.text("site/cua-toi.txt") == "của tôi\n")
    }
  }

  @Test("a whole swap leaves what a direct build leaves, and a person's file")
  func swap() throws {
    try Desk.with { desk in
      #expect(try desk.guong("build", "--as-of", "2022-12-31").code == 0)
      try desk.write("site/cua-toi.txt", "của tôi\n")
      try desk.write("content/stories/2022/nhat-giay.md", Desk.deed("Nhặt được giấy"))
      let kept = try Disk.status(desk.path("site/robots.txt"))
      #expect(try desk.guong("build", "--as-of", "2022-12-31", "--swap").code == 0)
      #expect(try desk.text("site/cua-toi.txt") == "của tôi\n")
      let now = try Disk.status(desk.path("site/robots.txt"))
      #expect(now?.inode == kept?.inode && now?.modified == kept?.modified)
      try Disk.remove(desk.path("site/cua-toi.txt"))
      #expect(try desk.guong("build", "--as-of", "2022-12-31", "--output", "direct").code == 0)
      #expect(try desk.snapshot("site") == desk.snapshot("direct"))
    }
  }

  @Test("folders that are named may be links: the site is the same")
  func links() throws {
    try Desk.with { desk in
      #expect(try desk.guong("build").code == 0)
      let before = try desk.snapshot("site")
      #expect(try desk.shell("mv content c; ln -s c content; mv themes t; ln -s t themes").code == 0)
      let again = try desk.guong("build")
      #expect(again.code == 0, "\(again.said)")
      #expect(try desk.snapshot("site") == before)
      let named = try desk.guong("build", "--themes", "themes", "--output", "other")
      #expect(named.code == 0, "\(named.said)")
    }
  }

  @Test("a folder of the site that takes no files leaves the old site whole")
  func closedFolder() throws {
    try Desk.with { desk in
      #expect(try desk.guong("build").code == 0)
      try desk.write("content/stories/2022/moi.md", Desk.deed(body: "Anh An mở cửa sớm.\n"))
      let nobody = try desk.handedOver()
      #expect(try desk.shell("chmod a-w site/viec-tot").code == 0)
      let before = try desk.snapshot("site")
      let run = try desk.guong("build", before: nobody)
      #expect(run.code == 2 && run.said.contains("site/viec-tot': không có quyền"), "\(run.said)")
      #expect(!run.said.contains("dở dang"), "\(run.said)")
      #expect(try desk.snapshot("site") == before)
      #expect(try desk.shell("chmod u+w site/viec-tot").code == 0)
      #expect(try desk.guong("build", before: nobody).code == 0)
      #expect(try desk.guong("verify", before: nobody).code == 0)
    }
  }

  @Test("a folder that could not be taken out of its own leaves the old site whole")
  func closedAbove() throws {
    try Desk.with { desk in
      try desk.write("content/stories/2022/mo-cua-som.md", Desk.deed(more: "aliases: [xua/ten-cu]\n"))
      #expect(try desk.guong("build").code == 0)
      try desk.write("content/stories/2022/mo-cua-som.md", Desk.deed())
      let nobody = try desk.handedOver()
      #expect(try desk.shell("chmod a-w site/xua").code == 0)
      let before = try desk.snapshot("site")
      let run = try desk.guong("build", before: nobody)
      #expect(run.code == 2 && run.said.contains("site/xua': không có quyền"), "\(run.said)")
      #expect(try desk.snapshot("site") == before && !run.said.contains("dở dang"), "\(run.said)")
      #expect(try desk.shell("chmod u+w site/xua").code == 0)
      #expect(try desk.guong("build", before: nobody).code == 0)
      #expect(try !Disk.exists(desk.path("site/xua")))
    }
  }

  @Test("an exchange that the disk refuses is not told as a site between two versions")
  func closedExchange() throws {
    try Desk.with { desk in
      #expect(try desk.guong("build").code == 0)
      try desk.write("content/stories/2022/moi.md", Desk.deed("Trả lại ví"))
      let nobody = try desk.handedOver()
      let before = try desk.snapshot("site")
      #expect(try desk.shell("chmod a-w .").code == 0)
      let run = try desk.guong("build", "--swap", before: nobody)
      #expect(try desk.shell("chmod u+w .").code == 0)
      #expect(run.code == 2 && !run.said.contains("dở dang"), "\(run.said)")
      #expect(try desk.snapshot("site") == before)
      #expect(try desk.guong("build", "--swap", before: nobody).code == 0)
      #expect(try desk.snapshot("site") != before)
    }
  }

  @Test("verify goes on behind a folder that it may not open, and does not call missing what lies in it")
  func closedToVerify() throws {
    try Desk.with { desk in
      #expect(try desk.guong("build").code == 0)
      #expect(try desk.shell("rm site/robots.txt").code == 0)
      let nobody = try desk.handedOver()
      #expect(try desk.shell("chmod 0 site/viec-tot").code == 0)
      let run = try desk.guong("verify", before: nobody)
      #expect(try desk.shell("chmod 755 site/viec-tot").code == 0)
      #expect(run.code == 1 && run.said.contains("\n2 chỗ khác với \(Desk.files) tệp đã dựng.\n"), "\(run.said)")
      #expect(run.said.contains("site/viec-tot: lỗi: ") && run.said.contains("cho phép mở thư mục này"), "\(run.said)")
      #expect(run.said.contains("site/robots.txt: lỗi: "), "\(run.said)")
    }
  }

  @Test("nobody but its owner and group may look into what is remembered")
  func rights() throws {
    try Desk.with { desk in
      #expect(try desk.guong("build", before: "umask 002;").code == 0)
      let made = try desk.shell("stat -c %a .site.guong; chmod 775 .site.guong")
      #expect(made.result == "770\n")
      // As earlier versions left it.
      #expect(try desk.guong("build").code == 0)
      #expect(try desk.shell("stat -c %a .site.guong").result == "770\n")
    }
  }

  @Test("what verify advises helps")
  func advice() throws {
    try Desk.with { desk in
      #expect(try desk.guong("build").code == 0)
      for spoil in ["echo x >> site/index.html", "rm site/index.html; ln -s 404.html site/index.html"] {
        #expect(try desk.shell(spoil).code == 0)
        let found = try desk.guong("verify")
        #expect(found.code == 1 && found.said.contains("tự xóa tệp này rồi xuất bản lại"), "\(found.said)")
        try Disk.remove(desk.path("site/index.html"))
        #expect(try desk.guong("build").code == 0)
        #expect(try desk.guong("verify").code == 0)
      }
    }
  }

  @Test("verify ends with 0, 1 or 2, and names what is not as it was built")
  func verify() throws {
    try Desk.with { desk in
      #expect(try desk.guong("verify").code == 2)
      #expect(try desk.guong("build", "--as-of", "2022-12-31").code == 0)
      let right = try desk.guong("verify", "--output", "site")
      #expect(right.code == 0 && right.said == "Đúng cả \(Desk.files) tệp.\n", "\(right.said)")
      #expect(try desk.guong("verify", "-q").said.isEmpty)
      try desk.write("site/index.html", "sửa tay\n")
      try desk.write("site/la.txt", "lạ\n")
      try Disk.remove(desk.path("site/robots.txt"))
      let wrong = try desk.guong("verify", "--lang", "en")
      #expect(wrong.code == 1 && wrong.said.hasSuffix("3 differences from the \(Desk.files) files that were built.\n"))
      for line in [
        "site/index.html: error: this file is not as the last build wrote it [output-changed]",
        "site/la.txt: error: this file was not made by Guong [output-foreign]",
        "site/robots.txt: error: this file is missing since the last build [output-missing]",
      ] { #expect(wrong.said.contains(line + "\n"), "\(wrong.said)") }
    }
  }
}
