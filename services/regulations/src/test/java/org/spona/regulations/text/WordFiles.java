package org.spona.regulations.text;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.spona.platform.test.SampleFiles;

/** Text documents as word processors write them, with what a test needs (ECMA-376). */
final class WordFiles {

    private static final String NAMESPACES =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    /** Articles, paragraphs of articles, points, letters. */
    private static final String NUMBERING = """
            <w:abstractNum w:abstractNumId="7">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1"/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Član %2."/><w:lvlRestart w:val="0"/></w:lvl>
              <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3)"/></w:lvl>
              <w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%4)"/></w:lvl>
              <w:lvl w:ilvl="4"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val=""/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>
            <w:num w:numId="4"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="2"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
            """;

    private static final String STYLES = """
            <w:style w:styleId="Clan"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr><w:jc w:val="center"/></w:pPr></w:style>
            <w:style w:styleId="ClanSredina"><w:basedOn w:val="Clan"/></w:style>
            """;

    private WordFiles() {}

    static byte[] of(String body, String footnotes) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", part("document", "<w:body>" + body + "</w:body>"));
        parts.put("word/numbering.xml", part("numbering", NUMBERING));
        parts.put("word/styles.xml", part("styles", STYLES));
        parts.put("word/footnotes.xml", part("footnotes", footnotes));
        return SampleFiles.zip(parts);
    }

    /** A paragraph of this level of the list. */
    static String item(int level, String text) {
        return paragraph("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"3\"/></w:numPr>", text);
    }

    static String styled(String style, String text) {
        return paragraph("<w:pStyle w:val=\"" + style + "\"/>", text);
    }

    static String paragraph(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + run(text) + "</w:p>";
    }

    static String run(String text) {
        return text.isEmpty() ? "" : "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static byte[] part(String root, String content) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + root + " " + NAMESPACES + ">" + content + "</w:"
                        + root + ">")
                .getBytes(StandardCharsets.UTF_8);
    }
}
