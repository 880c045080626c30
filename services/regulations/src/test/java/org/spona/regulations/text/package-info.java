@NullMarked
package org.spona.regulations.text;

import org.jspecify.annotations.NullMarked;
