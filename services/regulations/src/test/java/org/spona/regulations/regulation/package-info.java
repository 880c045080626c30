@NullMarked
package org.spona.regulations.regulation;

import org.jspecify.annotations.NullMarked;
