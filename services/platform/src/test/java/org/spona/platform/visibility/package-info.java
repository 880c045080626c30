@NullMarked
package org.spona.platform.visibility;

import org.jspecify.annotations.NullMarked;
