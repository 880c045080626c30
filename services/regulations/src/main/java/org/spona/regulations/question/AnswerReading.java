package org.spona.regulations.question;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.spona.platform.listing.ListedOrder;
import org.spona.platform.listing.Listing;
import org.spona.platform.listing.SearchedWords;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The answers that the reader may see. */
@Service
@Transactional(readOnly = true)
public class AnswerReading {

    /** So many drafts stand on top of the list. */
    private static final PageRequest FEW = new PageRequest(0, 20);

    private static final String LISTED = """
            from regulation_answer
            where status in ('PUBLISHED', 'REVIEW_DUE', 'CONFIRMED')
            and (:regulation::text is null
                or basis @> jsonb_build_array(jsonb_build_object('regulationId', :regulation::text)))""" + SearchedWords.CONDITION;

    private final Answers answers;
    private final JdbcClient database;

    AnswerReading(Answers answers, JdbcClient database) {
        this.answers = answers;
        this.database = database;
    }

    /**
     * An answer.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public Answer get(UUID id) {
        return answers.get(id);
    }

    /** An answer, if the reader may see one with this id. */
    public Optional<Answer> find(UUID id) {
        return answers.findById(id);
    }

    /** The base of answers, newest first. */
    public PageOf<Answer> list(AnswerFilter filter, PageRequest page) {
        return new Listing(database, LISTED)
                .with("regulation", filter.regulation())
                .searching(filter.q())
                .page(page, "published_at desc", answers::findByIdIn);
    }

    /** What was answered on the basis of these provisions of an act, newest first; of more the beginning. */
    public List<Answer> listAt(UUID regulationId, Collection<UUID> wids) {
        List<UUID> ids = database.sql("""
                        select id from regulation_answer
                        where status in ('PUBLISHED', 'REVIEW_DUE', 'CONFIRMED')
                        and basis @> jsonb_build_array(jsonb_build_object('regulationId', :regulation::text))
                        and exists (select from jsonb_array_elements(basis) place where place ->> 'wid' in (:wids))
                        order by published_at desc, id limit 20""")
                .param("regulation", regulationId.toString())
                .param("wids", wids.stream().map(UUID::toString).toList())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        return ListedOrder.of(ids, answers.findByIdIn(ids));
    }

    /** What staff are writing: what was changed last first, of longer lists the beginning. */
    public List<Answer> listDrafts() {
        Set<UUID> networks = Readers.get().staffNetworks();
        return networks.isEmpty()
                ? List.of()
                : answers.findDrafts(networks, FEW.sortedBy(Sort.unsorted())).getContent();
    }

    /** What staff have to look at again. */
    public PageOf<Answer> listDue(PageRequest page) {
        Set<UUID> networks = Readers.get().staffNetworks();
        return networks.isEmpty()
                ? new PageOf<>(List.of(), 0, page.page(), page.size())
                : PageOf.of(answers.findDue(networks, page.sortedBy(Sort.unsorted())));
    }

    /** What a question could be answered by without writing anything: what rests on the act that it asks about first. */
    public List<Answer> listFor(Question question) {
        return Basis.regulations(question.content().basis()).stream()
                .findFirst()
                .map(regulation -> answers.findFor(question.ownership().networkId(), regulation))
                .orElse(List.of());
    }
}
