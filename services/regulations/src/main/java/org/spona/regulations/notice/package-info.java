/** Whom staff ask something by an update is told by mail. */
@NullMarked
package org.spona.regulations.notice;

import org.jspecify.annotations.NullMarked;
