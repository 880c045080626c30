/** Errors with a code: as problem details (RFC 9457) for programs, as a page for people. */
@NullMarked
package org.spona.platform.problem;

import org.jspecify.annotations.NullMarked;
