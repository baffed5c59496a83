// The smallest program that analyses a text.
package main

import "github.com/sebut-id/sebut"

func main() { println(len(sebut.Analyze("Menteri Wirya Atmaja tiba di Jakarta.").Mentions)) }
