/** What can be seen of a running service: which of its work is measured and traced. Settings are in platform.yml. */
@NullMarked
package org.spona.platform.observability;

import org.jspecify.annotations.NullMarked;
