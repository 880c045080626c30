@NullMarked
package org.spona.regulations.question;

import org.jspecify.annotations.NullMarked;
