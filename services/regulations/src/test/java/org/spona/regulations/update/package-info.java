@NullMarked
package org.spona.regulations.update;

import org.jspecify.annotations.NullMarked;
