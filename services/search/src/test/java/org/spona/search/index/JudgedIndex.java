package org.spona.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.spona.infra.evaluation.JudgedPractice;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Content;
import org.spona.platform.language.SerbianScript;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Tenants;
import org.spona.platform.text.Markdown;
import org.spona.search.finding.FacetTerms;
import org.spona.search.finding.Practices;
import org.springframework.core.io.ClassPathResource;

/** An index of its own with practices of the evaluation, written as the service writes things, and a reader of all of them. */
final class JudgedIndex {

    private final ElasticsearchClient elasticsearch;
    private final FindableDocuments documents;
    private final FacetTerms terms;
    private final Tenants tenants;
    private final String name = "judged-" + UUID.randomUUID();
    private final Map<String, UUID> places = new HashMap<>();
    private final UUID network;
    private final Reader reader;

    /** Makes it, empty. */
    JudgedIndex(ElasticsearchClient elasticsearch, FindableDocuments documents, FacetTerms terms, Tenants tenants)
            throws IOException {
        this.elasticsearch = elasticsearch;
        this.documents = documents;
        this.terms = terms;
        this.tenants = tenants;
        this.network = tenants.network("Mreža za ocenu", "RS", tenants.region("Region"));
        UUID association = tenants.municipality("Savez za ocenu", "Савез за оцену", "RS");
        this.reader = tenants.reader(tenants.account(association, network, Role.OFFICER));
        try (InputStream mapping = new ClassPathResource("search/findables.json").getInputStream()) {
            elasticsearch.indices().create(create -> create.index(name).withJson(mapping));
        }
    }

    /** What it is called. */
    String name() {
        return name;
    }

    /** An officer who may read all of it. */
    Reader reader() {
        return reader;
    }

    /** Adds practices, with the terms that they bring along; they are found after {@link #refresh}. */
    void add(Collection<JudgedPractice> practices) throws IOException {
        List<Findable> findables = practices.stream().map(this::findable).toList();
        findables.forEach(findable -> terms.keep(findable, Instant.now()));
        var bulk = new BulkRequest.Builder();
        documents
                .of(findables)
                .forEach((key, document) -> bulk.operations(operation -> operation.index(
                        index -> index.index(name).id(key.toString()).document(document))));
        if (elasticsearch.bulk(bulk.build()).errors()) {
            throw new IllegalStateException("the index refuses some practices");
        }
    }

    /** What was added is found from now on. */
    void refresh() throws IOException {
        elasticsearch.indices().refresh(refresh -> refresh.index(name));
    }

    private Findable findable(JudgedPractice practice) {
        UUID place = places.computeIfAbsent(
                practice.municipality(),
                municipality -> tenants.municipality(
                        SerbianScript.toLatin(municipality),
                        SerbianScript.toCyrillic(municipality),
                        practice.country()));
        var content = Content.of(practice.title(), practice.language())
                .summary(practice.summary())
                .text(Markdown.toText(practice.body()))
                .place(place)
                .topics(practice.topics().stream().map(Practices.TERMS::get).toList())
                .published(Instant.now())
                .updated(Instant.now())
                .build();
        return new Findable(
                UUID.randomUUID(),
                Practices.KIND,
                1,
                practice.externalId(),
                new Ownership(place, network, Visibility.NETWORK),
                FurtherReaders.NONE,
                content);
    }
}
