@NullMarked
package org.spona.platform.history;

import org.jspecify.annotations.NullMarked;
