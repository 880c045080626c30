package org.spona.meetings.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.Meeting;
import org.spona.platform.workflow.Permissions;

/**
 * Minutes as their reader sees them.
 *
 * @param until when remarks are asked for; null of a draft
 * @param approvedAt null until they are approved
 * @param days for how long the rule puts them before those who are invited
 * @param mayRemark whether the reader holds a seat that may say something of them
 * @param can what the reader can do with them
 */
public record MinutesView(
        Meeting meeting,
        Minutes.Status status,
        @Nullable Instant until,
        @Nullable Instant approvedAt,
        boolean bySilence,
        int days,
        MinutesContent content,
        List<RemarkView> remarks,
        boolean mayRemark,
        Permissions can) {

    public MinutesView {
        remarks = List.copyOf(remarks);
    }

    /** The remarks on an item, or on the whole. */
    public List<RemarkView> remarksOn(@Nullable UUID itemId) {
        return remarks.stream()
                .filter(remark -> Objects.equals(remark.itemId(), itemId))
                .toList();
    }

    /** The same without what is for those who were invited and who convened alone. */
    MinutesView withoutInternalItems() {
        return new MinutesView(
                meeting,
                status,
                until,
                approvedAt,
                bySilence,
                days,
                content.withoutInternalItems(),
                remarks,
                mayRemark,
                can);
    }
}
