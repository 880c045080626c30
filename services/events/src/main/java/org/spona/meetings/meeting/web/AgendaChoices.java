package org.spona.meetings.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.AgendaItem;
import org.spona.meetings.meeting.AgendaItem.CarriedFrom;
import org.spona.meetings.meeting.ItemKind;
import org.spona.meetings.meeting.MeetingInput;
import org.spona.platform.directory.BodyState;
import org.spona.platform.directory.DirectoryBodies;
import org.spona.platform.shell.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/** The lines of an agenda in the form of a meeting, and what they let choose. */
@Component
class AgendaChoices {

    /** Empty lines below the agenda, for what comes next. */
    private static final int FURTHER = 3;

    private static final List<String> MINUTES = List.of("5", "10", "15", "20", "30", "45", "60", "90", "120");

    private final DirectoryBodies bodies;
    private final MessageSource messages;

    AgendaChoices(DirectoryBodies bodies, MessageSource messages) {
        this.bodies = bodies;
        this.messages = messages;
    }

    /**
     * A line as it was typed.
     *
     * @param wrong the fields of it that are wrong
     */
    record Point(
            String id,
            String title,
            String owner,
            String seatId,
            String minutes,
            String kind,
            boolean sub,
            boolean internal,
            String materialsBy,
            @Nullable CarriedFrom carriedFrom,
            Set<String> wrong) {

        private static final Point EMPTY =
                new Point("", "", "", "", "", ItemKind.DISCUSSION.name(), false, false, "", null, Set.of());

        /** Whether something is said of it beyond its first line. */
        public boolean detailed() {
            return internal || !owner.isEmpty() || !seatId.isEmpty() || !materialsBy.isEmpty() || !wrong.isEmpty();
        }
    }

    void add(Model model, MeetingInput input, Locale locale) {
        model.addAttribute("points", points(model, input.content().agenda()));
        model.addAttribute("minutes", MINUTES);
        model.addAttribute("itemKinds", Choice.worded(Stream.of(ItemKind.values()), "item.kind.", messages, locale));
        model.addAttribute("seats", seats(input.bodyIds()));
    }

    private List<Choice> seats(List<UUID> bodyIds) {
        List<BodyState> meet =
                bodyIds.stream().flatMap(id -> bodies.find(id).stream()).toList();
        return meet.stream()
                .flatMap(body -> body.seats().stream()
                        .map(seat -> new Choice(
                                seat.id().toString(),
                                meet.size() == 1 ? seat.institution() : body.name() + ": " + seat.institution())))
                .toList();
    }

    private static List<Point> points(Model model, List<AgendaItem> agenda) {
        List<Point> points = new ArrayList<>();
        for (int at = 0; at < agenda.size(); at++) {
            points.add(
                    model.getAttribute(BindingResult.MODEL_KEY_PREFIX + "form") instanceof BindingResult sent
                            ? point(sent, "content.agenda[" + at + "].", agenda.get(at))
                            : point(agenda.get(at)));
        }
        for (int empty = 0; empty < FURTHER; empty++) {
            points.add(Point.EMPTY);
        }
        return points;
    }

    private static Point point(AgendaItem item) {
        return new Point(
                Objects.toString(item.id(), ""),
                item.title(),
                item.owner(),
                Objects.toString(item.seatId(), ""),
                Objects.toString(item.minutes(), ""),
                item.kind().name(),
                item.sub(),
                item.internal(),
                Objects.toString(item.materialsBy(), ""),
                item.carriedFrom(),
                Set.of());
    }

    private static Point point(BindingResult sent, String path, AgendaItem item) {
        return new Point(
                typed(sent, path + "id"),
                typed(sent, path + "title"),
                typed(sent, path + "owner"),
                typed(sent, path + "seatId"),
                typed(sent, path + "minutes"),
                typed(sent, path + "kind"),
                item.sub(),
                item.internal(),
                typed(sent, path + "materialsBy"),
                item.carriedFrom(),
                sent.getFieldErrors().stream()
                        .map(FieldError::getField)
                        .filter(field -> field.startsWith(path) && !field.startsWith(path + "carriedFrom"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String typed(BindingResult sent, String field) {
        return Objects.toString(sent.getFieldValue(field), "");
    }
}
