package org.spona.platform.files;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** Why a file is not taken. */
enum FileError implements ErrorCode {
    /** None of the kinds that can be attached. */
    KIND("file-kind"),
    /** It holds a program: a macro, a control or a script. */
    PROGRAM("file-program"),
    /** It cannot be read as what it says it is. */
    BROKEN("file-broken"),
    /** It becomes far larger when it is unpacked. */
    BOMB("file-bomb"),
    /** It has no byte. */
    EMPTY("file-empty"),
    /** It is larger than a file may be. */
    TOO_LARGE("file-too-large"),
    /** All files of the thing together are larger than they may be. */
    TOO_MANY("files-too-large");

    private final String code;

    FileError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public HttpStatus status() {
        return HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
