/** How long what is not needed any more is kept: the schedule of infra/docs/retention.md, which a worker keeps. */
@NullMarked
package org.spona.platform.retention;

import org.jspecify.annotations.NullMarked;
