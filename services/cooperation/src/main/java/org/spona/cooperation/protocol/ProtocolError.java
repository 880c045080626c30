package org.spona.cooperation.protocol;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of a protocol. */
public final class ProtocolError {

    /** It is not at the stage at which this can be done; somebody else was faster. */
    public static final ErrorCode WRONG_STATUS = ErrorCode.of("protocol-wrong-status", HttpStatus.CONFLICT);

    /** It is open for signatures or signed, so its text stays as it is. */
    public static final ErrorCode FROZEN = ErrorCode.of("protocol-frozen", HttpStatus.CONFLICT);

    /** Somebody has signed it, so its text stays as it is. */
    public static final ErrorCode SIGNED = ErrorCode.of("protocol-signed", HttpStatus.CONFLICT);

    /** This party has signed it already. */
    public static final ErrorCode SIGNED_ALREADY = ErrorCode.of("protocol-signed-already", HttpStatus.CONFLICT);

    /** This party has left. */
    public static final ErrorCode LEFT = ErrorCode.of("protocol-left", HttpStatus.CONFLICT);

    /** The owner does not leave its own protocol, it ends it. */
    public static final ErrorCode OWNER_STAYS = ErrorCode.of("protocol-owner-stays", HttpStatus.CONFLICT);

    /** The part is another organisation's. */
    public static final ErrorCode NOT_YOUR_PART = ErrorCode.of("protocol-not-your-part", HttpStatus.FORBIDDEN);

    /** A newer version of it is being written already. */
    public static final ErrorCode REVISED_ALREADY = ErrorCode.of("protocol-revised-already", HttpStatus.CONFLICT);

    /** The personal link holds no longer, for the protocol does not. */
    public static final ErrorCode LINK_ENDED = ErrorCode.of("protocol-link-ended", HttpStatus.GONE);

    /** People of this party are asked by name, so their answers are counted. */
    public static final ErrorCode PEOPLE_ASKED = ErrorCode.of("protocol-people-asked", HttpStatus.CONFLICT);

    private ProtocolError() {}
}
