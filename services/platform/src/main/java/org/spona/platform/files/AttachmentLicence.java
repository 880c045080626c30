package org.spona.platform.files;

/** Under which conditions others may use a file. */
public enum AttachmentLicence {
    /** An official text, which has no author's right (Berne Convention, article 2(4)). */
    OFFICIAL,
    CC0,
    CC_BY,
    CC_BY_SA,
    /** For reading alone. */
    RESERVED
}
