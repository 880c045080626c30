@NullMarked
package org.spona.platform.language;

import org.jspecify.annotations.NullMarked;
