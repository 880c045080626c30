package org.spona.cooperation.matrix;

import java.util.Optional;
import java.util.regex.Pattern;
import org.spona.platform.language.FoldedName;

/** What a column of a table holds. In the order in which the words of its head are tried: an "operational goal" is a result. */
public enum ColumnRole {
    RESULT("rezultat|operativni cilj|ishod|result|outcome"),
    INDICATOR("indikator|pokazatelj|indicator"),
    BASELINE("polazn|bazn|baseline"),
    TARGET("ciljn|ciljan|target"),
    DIRECTION("pravac|pravci|direction"),
    ACTION("akcij|aktivnost|mere\\b|mjere\\b|action|activit"),
    RESPONSIBLE("odgovor|nosilac|nosioc|zaduzen|responsib|who\\b"),
    TIME("vreme|vrijeme|rok\\b|rokovi|period|dinamika|time|deadline|when\\b"),
    GOAL("cilj|goal|objective"),
    /** Nothing that a plan has. */
    NONE("(?!)");

    private static final int LONGEST_HEAD = 80;

    private final Pattern head;

    ColumnRole(String words) {
        this.head = Pattern.compile("\\b(?:" + words + ")");
    }

    /** What a column holds with such a head. */
    static Optional<ColumnRole> ofHead(String text) {
        if (text.isBlank() || text.length() > LONGEST_HEAD) {
            return Optional.empty();
        }
        String folded = FoldedName.of(text);
        for (ColumnRole role : values()) {
            if (role.head.matcher(folded).find()) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
