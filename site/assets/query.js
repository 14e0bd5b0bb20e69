// What somebody may have meant by what was typed: syllables, acronyms, and keys of Telex and VNI that stayed in the text.
var GuongQuery = (function () {
  "use strict";
  // In syllables, and in letters of one: of a longer run only the beginning is compared, here and in the index.
  var most = 12, longest = 32;
  var acronyms = {
    cbcc: "cán bộ công chức", cbccvc: "cán bộ công chức viên chức", cchc: "cải cách hành chính",
    cntt: "công nghệ thông tin", tdkt: "thi đua khen thưởng", tthc: "thủ tục hành chính", ubnd: "ủy ban nhân dân",
    vhcs: "văn hóa công sở"
  };

  function syllable(text) {
    var short = Array.from(text).slice(0, longest).join(""), bare = GuongFolding.bare(short), exact = GuongFolding.exact(short);
    return {
      exact: exact, toneless: GuongFolding.toneless(short), bare: bare, unmarked: GuongFolding.unmarked(short),
      isMarked: exact !== bare, isPrefix: false
    };
  }

  function syllables(text) {
    return GuongFolding.divide(text).slice(0, most).map(function (part) { return syllable(part.text); });
  }

  /** With the last syllable open, when nothing stands behind it: it may still be being typed. */
  function open(list, text) {
    var parts = GuongFolding.divide(text);
    var isOpen = parts.length && parts.length <= most && parts[parts.length - 1].end === text.length;
    if (isOpen) list[list.length - 1].isPrefix = true;
    return list;
  }

  function spelledOut(list) {
    var out = [];
    list.forEach(function (part) {
      var phrase = acronyms.hasOwnProperty(part.bare) && acronyms[part.bare];
      out = out.concat(phrase ? syllables(phrase) : [part]);
    });
    return out.length > list.length ? out : null;
  }

  function shortened(list) {
    for (var name in acronyms) {
      var phrase = syllables(acronyms[name]);
      for (var at = 0; at + phrase.length <= list.length; at++) {
        var isThere = phrase.every(function (part, index) {
          return part.bare === list[at + index].bare && (!list[at + index].isMarked || part.exact === list[at + index].exact);
        });
        if (isThere) return list.slice(0, at).concat([syllable(name)], list.slice(at + phrase.length));
      }
    }
    return null;
  }

  /** The readings of a text, the one as it is typed first; each is a list of syllables. */
  function readings(text) {
    var typed = open(syllables(text), text);
    return [typed, spelledOut(typed), shortened(typed)].filter(function (list) { return list && list.length; });
  }

  // ---------- keys that stayed in the text ----------

  var marks = { s: "\u0301", f: "\u0300", r: "\u0309", x: "\u0303", j: "\u0323" };
  var digits = { 1: "s", 2: "f", 3: "r", 4: "x", 5: "j" };

  /** Puts a tone on the vowel that carries it. */
  function toned(word, tone) {
    if (!tone) return word;
    var parts = /^(qu|gi(?=[aeouăâêôơưy])|[^aeiouyăâêôơư]*)([aeiouyăâêôơư]+)(.*)$/.exec(word);
    if (!parts) return word;
    var vowels = parts[2], at = Math.max(vowels.search(/[ăâêôơ](?!.*[ăâêôơ])/), vowels.search(/ư(?!.*[ơ])/));
    if (at < 0) at = parts[3] ? vowels.length - 1 : vowels.length > 2 ? 1 : 0;
    return parts[1] + vowels.slice(0, at) + (vowels[at] + marks[tone]).normalize("NFC") + vowels.slice(at + 1) + parts[3];
  }

  function telex(word) {
    var tone = "";
    word = word.replace(/^dd/, "đ").replace(/^d(.+)d$/, "đ$1")
      .replace(/^([^aeiouy]*[aeiouyw]\w*?)([sfrxj])/, function (whole, before, key) { tone = key; return before; })
      .replace(/([aeo])(\w*?)\1/, function (whole, vowel, between) { return { a: "â", e: "ê", o: "ô" }[vowel] + between; })
      .replace(/(uo|u|o|a)(\w*?)w/, function (whole, vowel, between) { return horned(vowel) + between; })
      .replace(/^([^aeiouy]*)w/, "$1ư").replace(/uơ(?=.)|ưo/, "ươ");
    return toned(word.replace(/w/g, ""), tone);
  }

  function horned(vowels) { return { uo: "ươ", u: "ư", o: "ơ", a: "ă" }[vowels]; }

  function vni(word) {
    if (!/^[a-z]+[1-9][a-z1-9]*$/.test(word)) return word;
    var tone = "", left = word.replace(/[1-5]/, function (key) { tone = digits[key]; return ""; });
    if (/9/.test(left)) left = left.replace("9", "").replace("d", "đ");
    if (/6/.test(left)) left = left.replace("6", "").replace(/[aeo](?!.*[aeo])/, function (vowel) { return { a: "â", e: "ê", o: "ô" }[vowel]; });
    if (/7/.test(left)) left = left.replace("7", "").replace(/uo|u|o/, horned);
    if (/8/.test(left)) left = left.replace("8", "").replace("a", "ă");
    return toned(left.replace(/[0-9]/g, ""), tone);
  }

  /** What the keys would have written with the method switched on, as texts; none when they would have written the same. */
  function leftovers(text) {
    return [telex, vni].map(function (method) {
      return text.slice(0, 400).replace(/[a-z0-9]+/gi, function (word) { return method(word.toLowerCase()); });
    }).filter(function (other) { return other !== text.slice(0, 400).toLowerCase(); });
  }

  return { readings: readings, leftovers: leftovers };
})();
