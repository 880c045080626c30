package org.spona.platform.document;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** The lists of a text document, within each other; each with numbers begins with its own (ECMA-376, part 1, 17.9). */
final class DocxLists {

    /** As many as the format has. */
    private static final int LEVELS = 9;

    /** How far each level is moved in, in twentieths of a point. */
    private static final int STEP = 360;

    private final XWPFDocument docx;
    private final XWPFNumbering numbering;
    private final BigInteger bullets;
    private final BigInteger numbers;
    private final Deque<BigInteger> open = new ArrayDeque<>();

    DocxLists(XWPFDocument docx) {
        this.docx = docx;
        this.numbering = docx.createNumbering();
        this.bullets = numbering.addAbstractNum(levels(0, false));
        this.numbers = numbering.addAbstractNum(levels(1, true));
    }

    /**
     * Writes a list.
     *
     * @param start its first number; 0 for a list without numbers
     */
    void write(int start, Runnable items) {
        BigInteger list = numbering.addNum(start > 0 ? numbers : bullets);
        if (start > 0) {
            var override = numbering.getNum(list).getCTNum().addNewLvlOverride();
            override.setIlvl(BigInteger.valueOf(Math.min(open.size(), LEVELS - 1)));
            override.addNewStartOverride().setVal(BigInteger.valueOf(start));
        }
        open.push(list);
        items.run();
        open.pop();
    }

    /** The paragraphs of an item of the innermost list: the first has its mark, the others stand below it. */
    Supplier<XWPFParagraph> item() {
        BigInteger list = open.getFirst();
        int level = Math.min(open.size(), LEVELS) - 1;
        return new Supplier<>() {

            private boolean marked;

            @Override
            public XWPFParagraph get() {
                XWPFParagraph paragraph = docx.createParagraph();
                paragraph.setStyle("ListParagraph");
                if (marked) {
                    paragraph.setIndentationLeft(STEP * (level + 1));
                } else {
                    paragraph.setNumID(list);
                    paragraph.setNumILvl(BigInteger.valueOf(level));
                    marked = true;
                }
                return paragraph;
            }
        };
    }

    private static XWPFAbstractNum levels(int id, boolean numbered) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.valueOf(id));
        for (int number = 0; number < LEVELS; number++) {
            var level = list.addNewLvl();
            level.setIlvl(BigInteger.valueOf(number));
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(numbered ? STNumberFormat.DECIMAL : STNumberFormat.BULLET);
            level.addNewLvlText().setVal(numbered ? "%" + (number + 1) + "." : "•");
            var indent = level.addNewPPr().addNewInd();
            indent.setLeft(BigInteger.valueOf((long) STEP * (number + 1)));
            indent.setHanging(BigInteger.valueOf(STEP));
        }
        return new XWPFAbstractNum(list);
    }
}
