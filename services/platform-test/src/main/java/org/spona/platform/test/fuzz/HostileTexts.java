package org.spona.platform.test.fuzz;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts made to exhaust, confuse or stop who reads them, each by the name of its trick, up to what a form takes. */
public final class HostileTexts {

    /** What the longest field of a form takes. */
    public static final int LONGEST = 50_000;

    /** All of them by name. */
    public static final Map<String, String> ALL = all();

    private HostileTexts() {}

    private static Map<String, String> all() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("nothing", "");
        texts.put("blanks", repeat(" \t\u00a0\u2003"));
        texts.put("empty lines", repeat("\n"));
        texts.put("carriage returns", repeat("a\r"));
        texts.put("NUL", "a\0b".repeat(100));
        texts.put("every control character", range(0, 0x20) + range(0x7f, 0xa0));
        texts.put("lone high surrogates", "Bar \ud83d ".repeat(1000));
        texts.put("lone low surrogates", repeat("\ude00"));
        texts.put("surrogates the wrong way round", repeat("\ude00\ud83d"));
        texts.put("no characters", range(0xfdd0, 0xfdf0) + "\uffff\ufffe");
        texts.put("directions", "\u202e\u2066\u2067\u202a".repeat(500) + "Bar" + "\u2069\u202c".repeat(500));
        texts.put("from right to left", repeat("\u0634\u0628\u0643\u0629 \u05e8\u05e9\u05ea "));
        texts.put("invisible letters", repeat("B\u200ba\u200dr\ufeff\u00ad"));
        texts.put("marks over one letter", "o" + repeat("\u0301\u0327"));
        texts.put("marks in the wrong order", "o" + repeat("\u0315\u0300\u05ae\u0301"));
        texts.put("letters that grow when small", repeat("\u0130"));
        texts.put("letters that grow when normalised", repeat("\ufdfa"));
        texts.put("flags and families", repeat("\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67"));
        texts.put("one word", repeat("rijec"));
        texts.put("one word in both scripts", repeat("rijecријеч"));
        texts.put("capitals", repeat("DA LI "));
        texts.put("Roman numerals", repeat("I V X "));
        texts.put("one Roman numeral", repeat("M"));
        texts.put("letters and full stops", repeat("a."));
        texts.put("letters and hyphens", repeat("a-"));
        texts.put("local parts", repeat("a.") + "@");
        texts.put("addresses without end", repeat("a@a."));
        texts.put("signs of addresses", repeat("@"));
        texts.put("web addresses without end", repeat("http://"));
        texts.put("www", repeat("www.!"));
        texts.put("foreign words that never end", repeat("-{"));
        texts.put("foreign words and code", repeat("-{`a`"));
        texts.put("foreign words in each other", repeat("-{") + repeat("}-"));
        texts.put("file names", repeat("a.pdf-"));
        texts.put("placeholders", repeat("{0}'{"));
        texts.put("one long reference, used often", "[a]: " + "b".repeat(35_000) + "\n\n" + "[a] ".repeat(3700));
        texts.put("a long title, used often", "[a]: b '" + "c".repeat(35_000) + "'\n\n" + "[a] ".repeat(3700));
        texts.put("references to references", lines("[a%1$d]: [a%1$d] \"[a%1$d]\"\n[a%1$d]"));
        texts.put("quotes", repeat(">"));
        texts.put("quotes with blanks", repeat("> "));
        texts.put("quotes of many lines", lines("> ".repeat(40) + "%d"));
        texts.put("lists in lists", repeat("- "));
        texts.put("numbered lists in lists", repeat("1. "));
        texts.put("quotes in lists", repeat("> - "));
        texts.put(
                "lists each further in",
                IntStream.range(0, 300).mapToObj(n -> " ".repeat(n) + "- a").collect(Collectors.joining("\n")));
        texts.put("emphasis in emphasis", repeat("*a _b "));
        texts.put("emphasis that never ends", repeat("**a "));
        texts.put("emphasis that never begins", repeat("a** "));
        texts.put("stars", repeat("*"));
        texts.put("stars and letters", repeat("*a**b***c"));
        texts.put("brackets", repeat("["));
        texts.put("brackets closed", repeat("[", 2) + repeat("]", 2));
        texts.put("brackets one by one", repeat("[a]"));
        texts.put("links that never end", repeat("[a]("));
        texts.put("links with pointed brackets", repeat("[a](<b"));
        texts.put("links with titles", repeat("[a](b \"c"));
        texts.put("images in images", repeat("![", 3) + repeat("](a)", 3));
        texts.put("links in links", repeat("[a", 3) + repeat("](a)", 3));
        texts.put("code of growing length", growing("`"));
        texts.put("code that never ends", repeat("`a ``b "));
        texts.put("fences", repeat("```\n~~~\n"));
        texts.put("markup that never ends", repeat("<a "));
        texts.put("comments", repeat("<!--"));
        texts.put("instructions", repeat("<?"));
        texts.put("character data", repeat("<![CDATA["));
        texts.put("scripts", repeat("<script>alert(1)</script><img src=x onerror=alert(1)>"));
        texts.put("addresses of scripts", repeat("[a](javascript:alert(1)) ![b](data:text/html,c) <javascript:d> "));
        texts.put("entities", repeat("&amp;&#0;&#x110000;&nGt;"));
        texts.put(
                "an entity bomb",
                "<!DOCTYPE a [<!ENTITY b \"c\">" + range(1, 30, n -> "<!ENTITY b" + n + " \"&b;&b;&b;&b;\">")
                        + "]>&b29;");
        texts.put("headings", repeat("# a\n=\n"));
        texts.put("lines under lines", repeat("a\n-\n"));
        texts.put("a table", repeat("|a|b\n|-|-\n"));
        texts.put("one line of columns", repeat("a;"));
        texts.put("quoted cells", repeat("\"\";\""));
        texts.put("a quoted cell that never ends", "a;\"" + repeat("b\n"));
        texts.put("escapes", repeat("\\"));
        texts.put("arrays in arrays", repeat("["));
        texts.put("objects in objects", repeat("{\"a\":"));
        texts.put("a long number", repeat("9"));
        texts.put("an exponent", "1e999999999");
        texts.put("a long fraction", "0." + repeat("0") + "1");
        texts.put("days", repeat("1. "));
        texts.put("a time with many blanks", "1" + repeat(" ") + "10:00");
        texts.put("a far year", "31. 12. 99999999999.");
        texts.put("a year with a sign", "+999999999-12-31");
        texts.put("a query of operators", repeat("\"a\" AND (b OR NOT c~2*?^9 "));
        texts.put("wildcards", repeat("*?"));
        texts.put("lines for a calendar", repeat("END:VEVENT\r\nBEGIN:VALARM\r\n"));
        texts.put("headers of a mail", repeat("a\r\nBcc: info@bar.example\r\n"));
        texts.put("statements", repeat("'; drop table practice; -- "));
        texts.put("templates", repeat("${7*7}#{7*7}__${T(java.lang.Runtime)}__"));
        return Map.copyOf(texts).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    private static String repeat(String part) {
        return repeat(part, 1);
    }

    /** As often as it fits, with so many parts of equal length. */
    private static String repeat(String part, int parts) {
        return part.repeat(LONGEST / parts / part.length());
    }

    private static String lines(String line) {
        return IntStream.range(0, 500).mapToObj(line::formatted).collect(Collectors.joining("\n"));
    }

    private static String growing(String part) {
        return IntStream.range(1, 300).mapToObj(n -> part.repeat(n) + "a").collect(Collectors.joining());
    }

    private static String range(int from, int to) {
        return IntStream.range(from, to)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String range(int from, int to, java.util.function.IntFunction<String> part) {
        return IntStream.range(from, to).mapToObj(part).collect(Collectors.joining());
    }
}
