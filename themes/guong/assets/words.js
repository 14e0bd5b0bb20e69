// The words of the index: which of its files a syllable needs, and where it occurs. Built by Sources/Indexing.
var GuongWords = (function () {
  "use strict";
  var waiting = Object.create(null), loaded = Object.create(null);
  // How much a form counts that is the one asked for, that differs in its tone, or in its marks.
  var sameForm = 1, otherTone = 0.5, otherMarks = 0.3, unfinished = 0.7, unfinishedOther = 0.4;
  // In bytes: a beginning that would load more is taken as a whole syllable.
  var mostForBeginning = 400000;

  /** What every file of the index calls. */
  window.guongSearch = function (name, value) {
    if (waiting[name]) waiting[name](value);
  };

  function load(name, version) {
    if (loaded[name]) return loaded[name];
    loaded[name] = new Promise(function (done, fail) {
      var script = document.createElement("script");
      var isTold = false;
      waiting[name] = function (value) { isTold = true; done(value); };
      function lost() { delete loaded[name]; fail(new Error(name)); }
      // The page stands in the folder of the index.
      script.src = name + ".js?" + version;
      script.onerror = lost;
      // A page that stands in the script's place, such as a proxy's, loads and says nothing.
      script.onload = function () { script.remove(); if (!isTold) lost(); };
      document.head.appendChild(script);
    });
    return loaded[name];
  }

  // A browser may keep the first file for some minutes; it names the versions of all others.
  function start() { return load("index", Math.floor(Date.now() / 600000)); }

  // ---------- words ----------

  /** The last file that begins at or before a key. */
  function fileOf(files, key) {
    var low = 0, high = files.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (files[middle][0] <= key) low = middle + 1; else high = middle;
    }
    return low - 1;
  }

  /** Whether a syllable is too short to stand for all that it may become. */
  function isShort(part) { return part.unmarked.length < 2; }

  /** Whether it is the beginning of anything, and so no reason to leave something out; a number is itself. */
  function isLone(part) { return part.isPrefix && isShort(part) && !/[0-9]/.test(part.bare); }

  function beginnings(part) {
    return part.bare === part.unmarked ? [part.bare] : [part.bare, part.unmarked];
  }

  /** The numbers of the files of a layer in which a syllable may stand, and whether those that it begins are among them. */
  function filesFor(part, files) {
    var whole = [fileOf(files, part.bare)].filter(function (at) { return at >= 0; });
    if (!part.isPrefix || isShort(part)) return { files: whole, isPrefix: false };
    var all = {}, size = 0;
    whole.forEach(function (at) { all[at] = true; });
    beginnings(part).forEach(function (begin) {
      for (var at = Math.max(0, fileOf(files, begin)), end = fileOf(files, begin + "\uffff"); at <= end; at++) all[at] = true;
    });
    var list = Object.keys(all).map(Number);
    list.forEach(function (at) { size += files[at][1]; });
    return size > mostForBeginning ? { files: whole, isPrefix: false } : { files: list, isPrefix: true };
  }

  var value = {};
  "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_".split("").forEach(function (digit, at) {
    value[digit.charCodeAt(0)] = at;
  });

  /** Calls with the entry, the place and whether a part ends there, for each occurrence. */
  function eachOccurrence(digits, take) {
    var at = 0, entry = 0;
    function number() {
      var sum = 0, shift = 0, digit;
      do {
        digit = value[digits.charCodeAt(at++)];
        sum |= (digit & 31) << shift;
        shift += 5;
      } while (digit > 31);
      return sum;
    }
    while (at < digits.length) {
      entry += number();
      var place = number();
      take(entry, place >> 1, (place & 1) === 1);
    }
  }

  /** How well a form is what was asked for, from 0 to 1; 0: not at all. A beginning counts less than the whole. */
  function quality(part, key, form, allowsPrefix, isPlain) {
    var sounds = form || key;
    if (key === part.bare) {
      if (sounds === part.exact) return sameForm;
      // Whoever types no mark at all means any.
      if (isPlain) return sameForm - 0.02;
      return toneless(sounds) === part.toneless ? otherTone : otherMarks;
    }
    if (!allowsPrefix || !beginnings(part).some(function (begin) { return key.lastIndexOf(begin, 0) === 0; })) return 0;
    if (isPlain || sounds.lastIndexOf(part.exact, 0) === 0) return sameForm * unfinished;
    return (toneless(sounds).lastIndexOf(part.toneless, 0) === 0 ? otherTone : otherMarks) * unfinishedOther;
  }

  var knownToneless = Object.create(null);
  function toneless(form) { return knownToneless[form] || (knownToneless[form] = GuongFolding.toneless(form)); }

  /** Where a syllable occurs on a side, still as digits: lists of layer, worth and digits, and how long they are together. */
  function occurrences(index, side, part, isPlain, depth) {
    var found = { lists: [], length: 0 };
    return Promise.all(side.layers.slice(0, depth).map(function (layer, number) {
      var files = index.words[layer.name], wanted = filesFor(part, files);
      return Promise.all(wanted.files.map(function (at) {
        return load(layer.name + (at + 1), files[at][2]);
      })).then(function (shards) {
        shards.forEach(function (shard) {
          shard.forEach(function (row) {
            for (var at = 1; at < row.length; at += 2) {
              var worth = quality(part, row[0], row[at], wanted.isPrefix, isPlain) * layer.weight;
              if (worth > 0) {
                found.lists.push([number, worth, row[at + 1]]);
                found.length += row[at + 1].length;
              }
            }
          });
        });
      });
    })).then(function () { return found; });
  }

  /**
   * The entries that occurrences name: for each the list of layer, place, worth, whether a part ends there.
   * With `only` none but its entries.
   */
  function entries(occurrences, only) {
    var found = new Map();
    occurrences.lists.forEach(function (one) {
      eachOccurrence(one[2], function (entry, place, isLast) {
        if (only && !only.has(entry)) return;
        var list = found.get(entry);
        if (!list) found.set(entry, (list = []));
        list.push(one[0], place, one[1], isLast);
      });
    });
    return found;
  }

  return { start: start, load: load, isLone: isLone, occurrences: occurrences, entries: entries };
})();
