package org.spona.cooperation.plan.web;

import java.util.List;
import java.util.Locale;
import org.spona.cooperation.plan.MatrixCells;
import org.spona.cooperation.plan.Plan;
import org.spona.platform.sheet.Sheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The table of a plan as a sheet, in the six columns; the import reads it again. */
@Component
class MatrixSheet {

    private static final int LONGEST_NAME = 60;

    private final MessageSource messages;

    MatrixSheet(MessageSource messages) {
        this.messages = messages;
    }

    Sheet of(Plan plan, Locale locale) {
        String title = plan.content().title();
        List<String> heads = MatrixCells.HEADS.stream()
                .map(head -> messages.getMessage(head, null, locale))
                .toList();
        return new Sheet(
                title.length() > LONGEST_NAME ? title.substring(0, LONGEST_NAME) : title,
                heads,
                MatrixCells.of(plan.matrix(), messages.getMessage("plan.direction", null, locale), text -> text));
    }
}
