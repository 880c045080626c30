@NullMarked
package org.spona.regulations.issue;

import org.jspecify.annotations.NullMarked;
