@NullMarked
package org.spona.platform.waiting;

import org.jspecify.annotations.NullMarked;
