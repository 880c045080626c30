package org.spona.members.body;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.BodyRule;
import org.spona.platform.text.WrittenLanguage;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.text.WrittenText;

/**
 * What a body is: the one place of its fields, embedded by the form, the JSON and the row. While it is a draft everything may be
 * missing; what is missing is empty.
 *
 * @param purpose what it is for, plain text
 * @param language of the texts, BCP 47 with script
 * @param cluster bodies that belong together are called by the same words here; may be empty
 * @param act the founding act as it is cited: number, gazette, date; may be empty
 * @param termUntil the last day of its term; null when it has none
 * @param tasks its tasks, one a line; their numbers are those of the lines
 * @param rule how it comes to its decisions
 */
@Embeddable
public record BodyContent(
        @Size(max = NAME_LENGTH, message = "{text.too-long}") String name,

        @Enumerated(EnumType.STRING) BodyKind kind,

        @Size(max = 5000, message = "{text.too-long}") String purpose,

        @WrittenLanguage String language,

        @Size(max = NAME_LENGTH, message = "{text.too-long}") String cluster,

        @Size(max = 300, message = "{text.too-long}") String act,

        @Nullable LocalDate foundedOn,
        @Nullable LocalDate termUntil,

        @Size(max = 10_000, message = "{text.too-long}") String tasks,

        @JdbcTypeCode(SqlTypes.JSON) @Valid BodyRule rule) {

    /** The most characters of a name. */
    public static final int NAME_LENGTH = 200;

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public BodyContent {
        name = name == null ? "" : WrittenText.line(name);
        kind = kind == null ? BodyKind.TEAM : kind;
        purpose = purpose == null ? "" : purpose.strip();
        language = language == null ? WrittenLanguages.ALL.getFirst() : language;
        cluster = cluster == null ? "" : WrittenText.line(cluster);
        act = act == null ? "" : WrittenText.line(act);
        tasks = tasks == null ? "" : tasks.strip();
        rule = rule == null ? BodyRule.USUAL : rule;
    }

    /** What nobody has written yet. */
    static BodyContent blank(String language) {
        return new BodyContent("", BodyKind.TEAM, "", language, "", "", null, null, "", BodyRule.USUAL);
    }

    /** What another body can begin with: the same without what is this one's alone. */
    BodyContent asKit() {
        return new BodyContent("", kind, purpose, language, cluster, "", null, null, tasks, rule);
    }

    /** Its tasks in their order. */
    public List<String> numberedTasks() {
        return tasks.lines().map(String::strip).filter(task -> !task.isEmpty()).toList();
    }
}
