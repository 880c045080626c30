package org.spona.regulations.comparison;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Clock;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTParaRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrackChange;
import org.spona.platform.history.Segment;
import org.spona.platform.text.Content;
import org.spona.regulations.comparison.ComparedProvision.Change;
import org.spona.regulations.provision.Provision;
import org.spona.regulations.provision.ProvisionLabels;
import org.springframework.stereotype.Component;

/**
 * The earlier of two texts as a document in which all that the later one changes is a tracked change (ISO/IEC 29500-1, 17.13.5): whoever accepts
 * them all has the later text, whoever rejects them the earlier one. A provision that is the same in both is a paragraph without a change.
 */
@Component
public class TrackedChanges {

    private static final String AUTHOR = "Spona";

    private final ProvisionLabels labels;
    private final Clock clock;

    TrackedChanges(ProvisionLabels labels, Clock clock) {
        this.labels = labels;
        this.clock = clock;
    }

    /** Writes a DOCX. */
    public byte[] write(ComparedTexts texts, Content shown, Locale locale) {
        try (var docx = new XWPFDocument();
                var file = new ByteArrayOutputStream()) {
            docx.getProperties()
                    .getCoreProperties()
                    .setTitle(shown.text(
                            texts.before().content().title(),
                            texts.before().content().language()));
            var writing = new Writing(docx, now());
            for (ComparedProvision row : texts.rows()) {
                String language = (row.change() == Change.ADDED ? texts.after() : texts.before())
                        .content()
                        .language();
                paragraph(row, writing, shown, language, locale);
            }
            docx.write(file);
            return file.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void paragraph(ComparedProvision row, Writing writing, Content shown, String language, Locale locale) {
        XWPFParagraph paragraph = writing.docx.createParagraph();
        paragraph.setIndentationLeft(indent(row.shown()));
        String was = row.was()
                .map(provision -> label(provision, shown, language, locale))
                .orElse("");
        String is = row.is()
                .map(provision -> label(provision, shown, language, locale))
                .orElse("");
        switch (row.change()) {
            case ADDED -> {
                writing.change(properties(paragraph).addNewIns());
                writing.inserted(paragraph, is);
            }
            case REMOVED -> {
                writing.change(properties(paragraph).addNewDel());
                writing.removed(paragraph, was);
            }
            case SAME, CHANGED -> {
                if (was.equals(is)) {
                    writing.same(paragraph, is);
                } else {
                    writing.removed(paragraph, was);
                    writing.inserted(paragraph, is);
                }
            }
        }
        for (Segment segment : row.segments()) {
            String text = shown.text(segment.text(), language);
            switch (segment.kind()) {
                case SAME -> writing.same(paragraph, text);
                case REMOVED -> writing.removed(paragraph, text);
                case INSERTED -> writing.inserted(paragraph, text);
            }
        }
    }

    /** Of the mark that ends a paragraph: it is inserted or deleted with it. */
    private static CTParaRPr properties(XWPFParagraph paragraph) {
        var ctp = paragraph.getCTP();
        return (ctp.isSetPPr() ? ctp.getPPr() : ctp.addNewPPr()).addNewRPr();
    }

    private String label(Provision provision, Content shown, String language, Locale locale) {
        String label = labels.label(provision, shown, language, locale);
        return label.isEmpty() ? "" : label + " ";
    }

    /** In twentieths of a point. */
    private static int indent(Provision provision) {
        return switch (provision.level()) {
            case PART, CHAPTER, SECTION, ARTICLE, PARAGRAPH -> 0;
            case POINT -> 360;
            case SUBPOINT -> 720;
            case INDENT -> 1080;
        };
    }

    private Calendar now() {
        var now = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        now.setTimeInMillis(clock.millis() / 1000 * 1000);
        return now;
    }

    /** A document in the making, with the number of the last change. */
    private static final class Writing {

        private final XWPFDocument docx;
        private final Calendar now;
        private int changes;

        Writing(XWPFDocument docx, Calendar now) {
            this.docx = docx;
            this.now = now;
        }

        <T extends CTTrackChange> T change(T change) {
            change.setId(BigInteger.valueOf(++changes));
            change.setAuthor(AUTHOR);
            change.setDate(now);
            return change;
        }

        void same(XWPFParagraph paragraph, String text) {
            if (!text.isEmpty()) {
                write(paragraph.getCTP().addNewR().addNewT(), text);
            }
        }

        void inserted(XWPFParagraph paragraph, String text) {
            if (!text.isEmpty()) {
                write(change(paragraph.getCTP().addNewIns()).addNewR().addNewT(), text);
            }
        }

        void removed(XWPFParagraph paragraph, String text) {
            if (!text.isEmpty()) {
                write(change(paragraph.getCTP().addNewDel()).addNewR().addNewDelText(), text);
            }
        }

        private static void write(CTText written, String text) {
            written.setStringValue(text.replaceAll("\\s+", " "));
            written.setSpace(Space.PRESERVE);
        }
    }
}
