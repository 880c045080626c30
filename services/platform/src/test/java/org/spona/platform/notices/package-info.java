@NullMarked
package org.spona.platform.notices;

import org.jspecify.annotations.NullMarked;
