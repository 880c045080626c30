@NullMarked
package org.spona.knowledge;

import org.jspecify.annotations.NullMarked;
