module github.com/sebut-id/sebut/examples

go 1.26

require github.com/sebut-id/sebut v0.0.0

replace github.com/sebut-id/sebut => ../
