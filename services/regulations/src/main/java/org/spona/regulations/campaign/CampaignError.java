package org.spona.regulations.campaign;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What keeps somebody from doing something with a campaign. */
public final class CampaignError {

    /** Somebody has already taken this or another step. */
    public static final ErrorCode WRONG_STATUS = ErrorCode.of("campaign-wrong-status", HttpStatus.CONFLICT);

    /** Whom it follows with what stands fast since it has begun. */
    public static final ErrorCode FROZEN = ErrorCode.of("campaign-frozen", HttpStatus.CONFLICT);

    /** No organisation is as its predicate says and addressed by one of its obligations. */
    public static final ErrorCode REACHES_NOBODY = ErrorCode.of("campaign-reaches-nobody", HttpStatus.CONFLICT);

    /** One of the obligations is not published in its network. */
    public static final String FOREIGN_OBLIGATION = "campaign.obligations.foreign";

    private CampaignError() {}
}
