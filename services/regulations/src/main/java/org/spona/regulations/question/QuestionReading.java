package org.spona.regulations.question;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.platform.listing.Listing;
import org.spona.platform.listing.SearchedWords;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.question.Question.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questions that the reader may see. */
@Service
@Transactional(readOnly = true)
public class QuestionReading {

    private static final String LISTED = """
            from regulation_question
            where (organisation_id in (:organisations) and :own or network_id in (:networks) and not :own)
            and status in (:states)""" + SearchedWords.CONDITION;

    /** Nobody's id, so that no list of ids is empty. */
    private static final UUID NOBODY = Reader.NOBODY;

    private final Questions questions;
    private final JdbcClient database;

    QuestionReading(Questions questions, JdbcClient database) {
        this.questions = questions;
        this.database = database;
    }

    /**
     * A question.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public Question get(UUID id) {
        return questions.get(id);
    }

    /** What the reader may see of those to which an answer belongs. */
    public List<Question> listOf(UUID answerId) {
        return questions.findByAnswerId(answerId);
    }

    /** Whether the reader can ask something: she writes for an organisation. */
    public boolean canAsk() {
        return Readers.get().isAnywhere(Role::writes);
    }

    /** The parts of the list that are for the reader; what staff have to do comes first. */
    public List<QuestionQueue> queues() {
        Reader reader = Readers.get();
        boolean staffs = !reader.staffNetworks().isEmpty();
        return Stream.of(QuestionQueue.values())
                .filter(queue ->
                        queue.isForStaff() ? staffs : !reader.organisations().isEmpty())
                .sorted(Comparator.comparing(queue -> !queue.isForStaff()))
                .toList();
    }

    /** The part of the list that a filter names, else the first that is for the reader. */
    public QuestionQueue queue(QuestionFilter filter) {
        List<QuestionQueue> open = queues();
        QuestionQueue named = filter.queue();
        if (named != null && open.contains(named)) {
            return named;
        }
        return open.isEmpty() ? QuestionQueue.OWN : open.getFirst();
    }

    /** A part of the list: an own one with the newest first, that of staff with what has waited longest first. */
    public PageOf<Question> list(QuestionFilter filter, PageRequest page) {
        QuestionQueue queue = queue(filter);
        if (queue.states().isEmpty()) {
            return new PageOf<>(List.of(), 0, page.page(), page.size());
        }
        String order = queue == QuestionQueue.ASKED || queue == QuestionQueue.TAKEN ? "asked_at" : "updated_at desc";
        return listed(queue, filter).page(page, order, questions::findByIdIn);
    }

    private Listing listed(QuestionQueue queue, QuestionFilter filter) {
        Reader reader = Readers.get();
        return new Listing(database, LISTED)
                .with("own", queue == QuestionQueue.OWN)
                .with("organisations", orNobody(reader.organisations()))
                .with("networks", orNobody(reader.staffNetworks()))
                .with("states", queue.states().stream().map(Status::name).toList())
                .searching(filter.q());
    }

    private static Set<UUID> orNobody(Set<UUID> ids) {
        return ids.isEmpty() ? Set.of(NOBODY) : ids;
    }
}
