package org.spona.cooperation.indicator;

import java.util.Set;
import org.spona.cooperation.news.News;
import org.spona.cooperation.news.NewsMail;
import org.spona.platform.directory.Contacts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to those who write for the organisation of a value that it was approved, or why it was given back; not of what the owner measures itself. */
@Component
class MeasurementNotices {

    private final Contacts contacts;
    private final NewsMail mail;
    private final Indicators indicators;
    private final ValueWords words;

    MeasurementNotices(Contacts contacts, NewsMail mail, Indicators indicators, ValueWords words) {
        this.contacts = contacts;
        this.mail = mail;
        this.indicators = indicators;
        this.words = words;
    }

    @EventListener
    void on(Measurement.Event event) {
        switch (event) {
            case Measurement.Event.Changed _ -> {}
            case Measurement.Event.Approved approved -> tell(approved.value(), "indicator.mail.approved");
            case Measurement.Event.Returned returned -> tell(returned.value(), "indicator.mail.returned");
        }
    }

    private void tell(Measurement value, String code) {
        if (value.organisationId().equals(value.owner().organisationId())) {
            return;
        }
        Indicator indicator = indicators.get(value.indicatorId());
        mail.tell(
                new News(
                        indicator.thing(),
                        code,
                        value.getId() + ":" + value.updatedAt().toEpochMilli(),
                        "indicators",
                        detail(value, indicator)),
                contacts.writers(value.networkId(), Set.of(value.organisationId())));
    }

    private News.Detail detail(Measurement value, Indicator indicator) {
        boolean returned = value.status() == Measurement.Status.RETURNED;
        return (shown, locale) -> words.period(value.period(), locale)
                + (returned
                        ? "\n" + shown.text(value.reason(), indicator.content().language())
                        : "");
    }
}
