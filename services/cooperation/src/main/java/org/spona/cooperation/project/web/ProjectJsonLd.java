package org.spona.cooperation.project.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spona.platform.shell.JsonLd;
import org.spona.platform.text.Markdown;

/** A public project as one of schema.org, with the organisations that pay for it and take part in it. */
record ProjectJsonLd(ProjectView view) implements JsonLd {

    private static final int SHORT = 300;

    @Override
    public String path() {
        return view.project().thing().address();
    }

    @Override
    public String type() {
        return "Project";
    }

    @Override
    public String name() {
        return view.project().content().title();
    }

    @Override
    public String description() {
        String text = Markdown.toText(view.project().content().summary());
        return text.substring(0, Math.min(SHORT, text.length()));
    }

    @Override
    public String language() {
        return view.project().content().language();
    }

    @Override
    public Map<String, Object> properties() {
        var properties = new LinkedHashMap<String, Object>();
        view.organisation().ifPresent(by -> properties.put("parentOrganization", JsonLd.organisation(by.nameLatin())));
        properties.put("funder", named(true));
        properties.put("member", named(false));
        properties.put("foundingDate", view.project().content().startsOn());
        properties.put("dissolutionDate", view.project().content().endsOn());
        return properties;
    }

    private List<Map<String, Object>> named(boolean paying) {
        return view.parties().stream()
                .filter(party -> party.role().isReportedTo() == paying)
                .map(party ->
                        party.organisation().map(known -> known.nameLatin()).orElse(party.name()))
                .filter(name -> !name.isEmpty())
                .map(JsonLd::organisation)
                .toList();
    }
}
