// Syllables, and the three forms by which they are compared: the same as Guong's own (Sources/Vietnamese/SearchKey.swift);
// Tests/Browser/folding.json holds both to one table.
var GuongFolding = (function () {
  "use strict";
  // Huyền, hỏi, ngã, sắc, nặng.
  var tones = /[\u0300\u0309\u0303\u0301\u0323]/g;
  // Letters that have no marks to take off.
  var plain = {
    "đ": "d", "ð": "d", "ø": "o", "ł": "l", "ħ": "h", "ŧ": "t", "ı": "i", "ĸ": "k", "ſ": "s", "æ": "ae", "œ": "oe",
    "ß": "ss", "ẞ": "ss", "þ": "th", "ŋ": "ng", "ĳ": "ij"
  };
  var ys = { "y": "i", "ỳ": "ì", "ỷ": "ỉ", "ỹ": "ĩ", "ý": "í", "ỵ": "ị" };
  var openY = /^(qu|[bcdđghklmnpqrstvx]+)([yỳỷỹýỵ])$/;

  /** Where the syllables of a text stand: runs of letters, marks and numbers. */
  function divide(text) {
    var found = [], part = /[\p{L}\p{M}\p{N}]+/gu, match;
    while ((match = part.exec(text))) found.push({ text: match[0], start: match.index, end: part.lastIndex });
    return found;
  }

  /** A syllable's letters in lower case, each with its marks and its tone apart. */
  function letters(syllable) {
    var list = [];
    for (var sign of syllable.normalize("NFD")) {
      var last = list[list.length - 1];
      if (!/\p{M}/u.test(sign) || !last) {
        // Other scripts keep their case, and so does ẞ, which has no small form of its own.
        var base = sign !== "ẞ" && /\p{Script=Latin}/u.test(sign) ? sign.toLowerCase() : sign;
        list.push({ base: base, marks: "", tone: "" });
      } else if (sign.match(tones) && !last.tone) {
        last.tone = sign;
      } else {
        last.marks += sign;
      }
    }
    return list;
  }

  function isLetter(letter) { return letter && /[\p{L}\p{M}]/u.test(letter.base); }

  /** Writes the tone of open oa, oe and uy on the first vowel: both schools are one. */
  function placeTone(list) {
    list.forEach(function (letter, at) {
      var glide = list[at - 1];
      if (!letter.tone || letter.marks || !glide || glide.marks || glide.tone || isLetter(list[at + 1])) return;
      var isOpen = glide.base === "o" ? /[ae]/.test(letter.base)
        : glide.base === "u" && letter.base === "y" && !(list[at - 2] && list[at - 2].base === "q" && !list[at - 2].marks);
      if (!isOpen) return;
      glide.tone = letter.tone;
      letter.tone = "";
    });
  }

  function written(list, withTones) {
    return list.map(function (letter) {
      var base = letter.base === "ð" ? "đ" : letter.base;
      return ((base + letter.marks).normalize("NFC") + (withTones ? letter.tone : "")).normalize("NFC");
    }).join("");
  }

  /** The i of lí for the y of lý. */
  function withI(key) {
    return key.replace(openY, function (whole, onset, y) { return onset + ys[y]; });
  }

  /** As it sounds: hòa and hoà are one, lý and lí. */
  function exact(syllable) {
    var list = letters(syllable);
    placeTone(list);
    return withI(written(list, true));
  }

  /** Without tones: hòa, hóa and hoa are one; ô and o are not. */
  function toneless(syllable) { return withI(written(letters(syllable), false)); }

  /** Without any mark, y as it is typed: what a syllable that is being typed may become. */
  function unmarked(syllable) {
    return letters(syllable).map(function (letter) { return plain[letter.base] || letter.base; }).join("")
      .replace(/\p{M}/gu, "");
  }

  /** Without any mark: đ is d. */
  function bare(syllable) { return withI(unmarked(syllable)); }

  return { divide: divide, exact: exact, toneless: toneless, bare: bare, unmarked: unmarked };
})();
