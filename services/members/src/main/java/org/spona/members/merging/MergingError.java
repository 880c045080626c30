package org.spona.members.merging;

import java.util.Arrays;
import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** Why an organisation is not merged into another; the first three are the answers of {@code merging_obstacle}. */
public enum MergingError implements ErrorCode {
    /** The two are not of one kind and country, are the same entry, or one is merged already. */
    DIFFERENT("merging-different", HttpStatus.UNPROCESSABLE_CONTENT),
    /** Somebody administers the one that would go, or is to. */
    ADMINISTERED("merging-administered", HttpStatus.CONFLICT),
    /** A network or a stewardship hangs on the one that would go. */
    HOST("merging-host", HttpStatus.CONFLICT),
    /** Nobody has asked, or the question is answered. */
    NOT_ASKED("merging-not-asked", HttpStatus.CONFLICT);

    private final String code;
    private final HttpStatus status;

    MergingError(String code, HttpStatus status) {
        this.code = code;
        this.status = status;
    }

    static MergingError of(String code) {
        return Arrays.stream(values())
                .filter(error -> error.code.equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
