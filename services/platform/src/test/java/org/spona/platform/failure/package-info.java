@NullMarked
package org.spona.platform.failure;

import org.jspecify.annotations.NullMarked;
