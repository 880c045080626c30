@NullMarked
package org.spona.platform.observability;

import org.jspecify.annotations.NullMarked;
